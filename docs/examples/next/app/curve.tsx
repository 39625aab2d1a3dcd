'use client'
import '@oba/elements/oba-curve/define'
import type {} from '@oba/elements/react'
import type { JSX } from 'react'

export function Curve(props: JSX.IntrinsicElements['oba-curve']) {
  return <oba-curve {...props} />
}
