/** Preloaded into api and worker: they end when the demo that started them is gone, even by kill -9, instead of keeping the port. */
process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 15_000).unref();
});
process.channel?.unref();
