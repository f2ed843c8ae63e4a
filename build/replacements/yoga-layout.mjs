// Ink's layout engine, ready at once. The package's own entry waits for `fetch` of a data: URL at the top
// level: that cannot be a CommonJS chunk, and it starts Node's whole fetch machinery. The engine's loader
// lets its caller instantiate the WebAssembly, and does everything else synchronously.
import loadYoga from 'yoga-layout-loader';
import wasm from 'yoga-layout-wasm';
import wrapAssembly from 'yoga-layout-wrapper';

const engine = {
	instantiateWasm(imports, receive) {
		const instance = new WebAssembly.Instance(new WebAssembly.Module(wasm), imports);
		receive(instance);
		return instance.exports;
	},
};
loadYoga(engine);

export default wrapAssembly(engine);
export * from 'yoga-layout-enums';
