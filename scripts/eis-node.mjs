// Stops with a sentence on a Node that cannot run TypeScript. npm installs a Node of its own beside the project
// (optionalDependencies) for Linux, macOS and Windows; this is for where that didn't happen.
const [groot = 0, klein = 0] = process.versions.node.split('.').map(Number);
if (groot < 22 || (groot === 22 && klein < 18)) {
  process.stderr.write(
    `Waakvlam heeft Node 22.18 of nieuwer nodig; dit is Node ${process.versions.node}.\n` +
      'Installeer een nieuwere Node van https://nodejs.org en doe daarna ‘npm ci’ opnieuw.\n',
  );
  process.exit(1);
}
