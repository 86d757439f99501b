//! Writing the page: whole or not at all.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// Why a page cannot be written.
#[derive(Debug, thiserror::Error)]
#[error("the report cannot be written to {}: {problem}", path.display())]
pub struct NotWritten {
    path: PathBuf,
    problem: io::Error,
}

/// A place for a page, found before many games are played for it.
#[derive(Debug)]
pub struct Draft {
    path: PathBuf,
    file: NamedTempFile,
}

impl Draft {
    /// Makes room for a page.
    ///
    /// # Errors
    /// Where no file can be written there.
    pub fn begin(path: &Path) -> Result<Self, NotWritten> {
        let fault = |problem| NotWritten {
            path: path.into(),
            problem,
        };
        // What is no file of its own, such as a folder or a device, is not to be replaced by one.
        if fs::metadata(path).is_ok_and(|there| !there.is_file()) {
            return Err(fault(io::Error::other(
                "something that is no file stands there",
            )));
        }
        let beside = path.parent().filter(|dir| !dir.as_os_str().is_empty());
        let mut builder = tempfile::Builder::new();
        // Others may read it, as they may any file that is made here.
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        let file = builder.tempfile_in(beside.unwrap_or(Path::new(".")));
        Ok(Self {
            path: path.into(),
            file: file.map_err(|error| fault(plain(error)))?,
        })
    }

    /// Writes the page. What stood there before stays whole until the new one is.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn finish(mut self, page: &str) -> Result<(), NotWritten> {
        let mut write = || {
            self.file.write_all(page.as_bytes())?;
            self.file.as_file().sync_all()
        };
        let written = write();
        let path = self.path;
        written
            .and_then(|()| match self.file.persist(&path) {
                Ok(_) => Ok(()),
                Err(error) => Err(error.error),
            })
            .map_err(|problem| NotWritten { path, problem })
    }
}

/// The system's own words, without the name of the draft.
fn plain(error: io::Error) -> io::Error {
    io::Error::from(error.kind())
}
