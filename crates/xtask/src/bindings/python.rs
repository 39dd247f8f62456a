//! The Python package: an environment of its own, tests, types, and a wheel in a fresh environment.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::dev_build;
use crate::step::{Outcome, absolute, built_library, root, run, target};

pub(super) const PACKAGE: &str = "crates/py";

/// What the wheel must do where nothing but its dependencies is installed.
const FIRST_CALL: &str = "import strikewise as sw; \
     price = sw.price(100, 100, 1, 0.05, 0, 0.2, 'call'); \
     assert abs(price - 10.450583572185565) < 1e-12, price";

/// Python with the package, once [`test()`] has built it.
pub(super) fn interpreter<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Command {
    Environment::of_the_package().package_tool("python", arguments)
}

/// Puts a folder on the path of an environment.
const DEVELOP: &str = "import pathlib, sys, sysconfig; \
     pathlib.Path(sysconfig.get_path('purelib'), 'strikewise.pth').write_text(sys.argv[1])";

/// Builds the package in the dev profile, and runs its tests and type checks.
pub(crate) fn test() -> Outcome {
    dev_build::packages(&["strikewise-py"])?;
    check()
}

/// Runs the tests and type checks of the package that is built. What `maturin develop` would do, without a build of
/// its own.
pub(crate) fn check() -> Outcome {
    let environment = Environment::of_the_package();
    environment.set_up()?;
    let library = built_library("_native");
    let sources = root().join(PACKAGE).join("python");
    let module = sources.join("strikewise").join(if cfg!(windows) {
        "_native.pyd"
    } else {
        "_native.abi3.so"
    });
    fs::copy(&library, module).map_err(|error| format!("{}: {error}", library.display()))?;
    let mut develop = environment.tool("python");
    develop.args(["-c", DEVELOP]).arg(absolute(sources));
    run("Python package", develop)?;
    run(
        "Python tests",
        environment.package_tool("python", ["-m", "pytest", "--quiet"]),
    )?;
    run(
        "Python types: examples",
        environment.package_tool("mypy", ["--strict", "tests/typed_examples.py"]),
    )?;
    run(
        "Python types: the package as it is",
        environment.package_tool(
            "python",
            [
                "-m",
                "mypy.stubtest",
                "strikewise",
                "--concise",
                "--allowlist",
                "stubtest-allowlist.txt",
            ],
        ),
    )?;
    wheel(&environment)
}

/// Installs the wheel where nothing else is, and calls it.
fn wheel(environment: &Environment) -> Outcome {
    // Unoptimised, since it is built for one call.
    let quick = ["--config", "profile.dev.package.strikewise.opt-level=0"];
    let wheels = environment.build_wheel(&quick)?;
    let fresh = Environment::at(target().join("python-fresh-venv"));
    let _ = fs::remove_dir_all(&fresh.folder);
    fresh.make()?;
    let built = fs::read_dir(&wheels).map_err(|error| format!("{}: {error}", wheels.display()))?;
    let built = built.flatten().map(|file| file.path());
    let mut install = fresh.installer();
    install.args(built);
    run("Python wheel in a fresh environment", install)?;
    let mut call = fresh.tool("python");
    call.args(["-c", FIRST_CALL]);
    run("first call of the wheel", call)
}

/// Where packages go.
pub(super) fn wheels() -> PathBuf {
    absolute(target().join("python-wheels"))
}

/// A virtual environment.
pub(super) struct Environment {
    folder: PathBuf,
}

impl Environment {
    /// The one in which the package is developed.
    pub(super) fn of_the_package() -> Self {
        Self::at(target().join("python-venv"))
    }

    /// The folder of the wheel, in which nothing else is.
    pub(super) fn build_wheel(&self, flags: &[&str]) -> Result<PathBuf, String> {
        let wheels = wheels();
        // Else wheels of other versions would be installed with it.
        let _ = fs::remove_dir_all(&wheels);
        let mut build = self.package_tool("maturin", ["build", "--quiet"]);
        build.args(flags).arg("--out").arg(&wheels);
        run("Python wheel", build)?;
        Ok(wheels)
    }

    fn at(folder: PathBuf) -> Self {
        Self {
            folder: absolute(folder),
        }
    }

    fn make(&self) -> Outcome {
        let python = std::env::var_os("PYTHON").unwrap_or_else(|| "python3".into());
        let mut make = Command::new(python);
        make.args(["-m", "venv"]).arg(&self.folder);
        run("set-up: Python environment", make)
    }

    /// Makes it and installs what the tests need, unless that is there.
    pub(super) fn set_up(&self) -> Outcome {
        let requirements = Path::new(PACKAGE).join("requirements-dev.txt");
        let needed = fs::read_to_string(root().join(&requirements)).map_err(|e| e.to_string())?;
        let stamp = self.folder.join("installed.txt");
        if fs::read_to_string(&stamp).is_ok_and(|installed| installed == needed) {
            return Ok(());
        }
        self.make()?;
        let mut install = self.installer();
        install.arg("-r");
        install.arg(requirements);
        run("set-up: Python packages", install)?;
        fs::write(stamp, needed).map_err(|error| error.to_string())
    }

    /// `pip install`, for what is to be installed.
    fn installer(&self) -> Command {
        let mut install = self.tool("python");
        install.args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
        ]);
        install
    }

    pub(super) fn tool(&self, name: &str) -> Command {
        let programs = if cfg!(windows) { "Scripts" } else { "bin" };
        let mut command = Command::new(self.folder.join(programs).join(name));
        command.env("VIRTUAL_ENV", &self.folder);
        command
    }

    /// A tool with arguments, in the folder of the package.
    pub(super) fn package_tool<S: AsRef<OsStr>>(
        &self,
        name: &str,
        arguments: impl IntoIterator<Item = S>,
    ) -> Command {
        let mut command = self.tool(name);
        command.args(arguments).current_dir(root().join(PACKAGE));
        command
    }
}
