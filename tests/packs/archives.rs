//! Packs in archives, and what an archive or a link could do that a pack must not.

use std::fs;
use std::io::{Cursor, Write};
use std::path::Path;

use mizan::pack::{self, Code, Diagnostics, Files};
use tempfile::TempDir;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::{base, files, said};

/// An archive of these files.
fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer
            .start_file(*name, SimpleFileOptions::default())
            .unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// An archive of the small pack, with its files in `folder`.
fn small(folder: &str) -> Vec<u8> {
    let (_temp, dir) = base();
    let inside = |path: &Path| {
        let path = path.strip_prefix(&dir).unwrap().to_str().unwrap();
        format!("{folder}{}", path.replace('\\', "/"))
    };
    let files: Vec<(String, Vec<u8>)> = files(&dir)
        .iter()
        .map(|path| (inside(path), fs::read(path).unwrap()))
        .collect();
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
        .collect();
    zipped(&files)
}

fn refused(bytes: &[u8]) -> Diagnostics {
    Files::unzip("x.zip", bytes).expect_err("it is refused")
}

/// Writes other bytes over some of an archive, such as over the name of an entry, wherever they stand.
fn forged(mut bytes: Vec<u8>, from: &str, to: &str) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let mut found = 0;
    for at in 0..bytes.len() - from.len() {
        if bytes[at..].starts_with(from.as_bytes()) {
            bytes[at..at + to.len()].copy_from_slice(to.as_bytes());
            found += 1;
        }
    }
    assert_eq!(
        found, 2,
        "the name stands before the file and in the directory"
    );
    bytes
}

#[test]
fn an_archive_is_the_same_pack_as_its_folder() {
    let (temp, dir) = base();
    let from_folder = pack::load(&dir).unwrap().pack;
    for folder in ["", "base/"] {
        let path = temp.path().join("base.zip");
        fs::write(&path, small(folder)).unwrap();
        let loaded = pack::load(&path).unwrap_or_else(|wrong| panic!("{wrong}"));
        assert_eq!(loaded.pack, from_folder);
        assert_eq!(loaded.remarks.to_string(), "");
    }
}

#[test]
fn what_is_wrong_in_an_archive_is_told_with_the_path_inside() {
    let (temp, _) = base();
    let path = temp.path().join("base.zip");
    fs::write(
        &path,
        zipped(&[("pack.ron", b"(id: \"base\""), ("lang/en/x.ftl", b"")]),
    )
    .unwrap();
    let wrong = said(&path);
    assert!(wrong.0[0].path.ends_with("/base.zip/pack.ron"), "{wrong}");
}

#[test]
fn names_that_lead_out_of_an_archive_are_refused() {
    let good = || zipped(&[("aa/evil.ron", b"[]")]);
    for name in [
        "../evil.ron",
        "a/../il.ron",
        "/a/evil.ron",
        "C:/evil.ron",
        "aa\\evil.ron",
        "a//evil.ron",
        "./aevil.ron",
        "aa/ev\0l.ron",
    ] {
        let wrong = refused(&forged(good(), "aa/evil.ron", name));
        assert_eq!(wrong.0[0].code, Code::Archive, "{name}: {wrong}");
    }
    assert_eq!(Files::unzip("x.zip", &good()).unwrap().files.len(), 1);
}

#[test]
fn links_in_an_archive_are_refused() {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    writer
        .add_symlink("cards.ron", "/etc/passwd", SimpleFileOptions::default())
        .unwrap();
    let wrong = refused(&writer.finish().unwrap().into_inner());
    assert!(wrong.0[0].message.contains("link"), "{wrong}");
}

#[test]
fn archives_that_grow_without_end_are_refused() {
    let zeros = vec![b' '; 17 << 20];
    let bomb = zipped(&[("cards.ron", &zeros)]);
    assert!(bomb.len() < 1 << 20);
    assert_eq!(refused(&bomb).0[0].code, Code::TooLarge);

    let names: Vec<String> = (0..5).map(|i| format!("cards/{i}.ron")).collect();
    let many: Vec<(&str, &[u8])> = names
        .iter()
        .map(|name| (name.as_str(), &zeros[..15 << 20]))
        .collect();
    assert_eq!(refused(&zipped(&many)).0[0].code, Code::TooLarge);

    let names: Vec<String> = (0..2001).map(|i| format!("cards/{i}.ron")).collect();
    let many: Vec<(&str, &[u8])> = names
        .iter()
        .map(|name| (name.as_str(), &b"[]"[..]))
        .collect();
    assert_eq!(refused(&zipped(&many)).0[0].code, Code::TooLarge);

    let deep = format!("{}x.ron", "a/".repeat(20));
    assert_eq!(refused(&zipped(&[(&deep, b"[]")])).0[0].code, Code::Archive);
}

#[test]
fn a_file_that_is_no_archive_and_a_torn_one_are_refused() {
    let whole = small("");
    for bytes in [&b"not a zip"[..], &whole[..whole.len() / 2], &[]] {
        assert_eq!(refused(bytes).0[0].code, Code::Archive);
    }
    // A byte changed in the middle is a checksum that does not fit, or still a good archive.
    for at in (0..whole.len()).step_by(97) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x55;
        let _ = Files::unzip("x.zip", &bytes).map(|files| pack::read(&[files]));
    }
}

#[test]
#[cfg(unix)]
fn links_out_of_a_folder_are_refused() {
    use std::os::unix::fs::symlink;
    let (temp, dir) = base();
    let secret = temp.path().join("secret.ron");
    fs::write(&secret, "[]").unwrap();
    symlink(&secret, dir.join("bulletins.ron")).unwrap();
    symlink(temp.path(), dir.join("bets")).unwrap();
    let wrong = said(&dir);
    let codes: Vec<Code> = wrong.0.iter().map(|told| told.code).collect();
    assert_eq!(codes, [Code::Outside, Code::Outside], "{wrong}");
}

#[test]
#[cfg(unix)]
fn a_link_to_a_file_of_the_same_folder_is_read() {
    let (_temp, dir) = base();
    fs::rename(dir.join("deeds.ron"), dir.join("deeds.txt")).unwrap();
    std::os::unix::fs::symlink("deeds.txt", dir.join("deeds.ron")).unwrap();
    assert_eq!(said(&dir).to_string(), "");
}

#[test]
fn a_pack_for_a_newer_format_is_refused_with_nothing_but_that() {
    let (_temp, dir) = base();
    let manifest = fs::read_to_string(dir.join("pack.ron")).unwrap();
    let newer = manifest.replace("format: 2", "format: 9, colours: [\"red\"]");
    fs::write(dir.join("pack.ron"), newer).unwrap();
    fs::write(dir.join("weather.ron"), "[]").unwrap();
    let wrong = said(&dir);
    assert_eq!(wrong.0.len(), 1, "{wrong}");
    assert_eq!(wrong.0[0].code, Code::Format);
}

#[test]
fn packs_beside_each_other_find_each_other_zipped_or_not() {
    let (temp, dir) = base();
    let on_it = temp.path().join("on-it");
    fs::create_dir_all(on_it.join("lang/en")).unwrap();
    let manifest =
        "(id: \"on-it\", version: \"1\", format: 2, languages: [\"en\"], extends: [\"base\"])";
    fs::write(on_it.join("pack.ron"), manifest).unwrap();
    fs::write(
        on_it.join("lang/en/x.ftl"),
        "pack-on-it = On\n    .about = It.\n",
    )
    .unwrap();
    assert_eq!(pack::load(&on_it).unwrap().pack.name(), "base+on-it");
    fs::remove_dir_all(&dir).unwrap();
    fs::write(temp.path().join("base.zip"), small("")).unwrap();
    assert_eq!(pack::load(&on_it).unwrap().pack.name(), "base+on-it");
    fs::remove_file(temp.path().join("base.zip")).unwrap();
    assert_eq!(said(&on_it).0[0].code, Code::Extends);
    let empty = TempDir::new().unwrap();
    assert_eq!(said(empty.path()).0[0].code, Code::FileMissing);
}
