document.addEventListener('oba-ready', ({ curves }) => {
  const saved = curves.map(({ indicator: { id, area }, forecast }) => ({
    indicator: id,
    area: area.code || area.name,
    forecast: { ...forecast, madeAt: '2022-12-01' },
  }))
  document.querySelector('#save').href = URL.createObjectURL(new Blob([JSON.stringify(saved, null, 2)]))
})
