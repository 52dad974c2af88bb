/** The bundled text of ./worker.ts, made by vite.cameraWorker.ts. */
declare module 'virtual:camera-worker' {
  const source: string;
  export default source;
}
