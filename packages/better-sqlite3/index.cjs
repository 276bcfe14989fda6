// Version 12 runs on Node 20 but ends Node 24.19 and later when it collects a statement; version 13 needs Node-API 10,
// which Node 20 has not. The same calls work on both.
const driver = Number(process.versions.napi) >= 10 ? 'better-sqlite3-13' : 'better-sqlite3-12';

function load() {
  try {
    return require(driver);
  } catch (cause) {
    throw new Error(
      `The SQLite driver for Node ${process.version} is not installed: run npm ci with this Node (Node 20 needs a C++ compiler where no prebuilt file can be fetched).`,
      { cause },
    );
  }
}

module.exports = load();
