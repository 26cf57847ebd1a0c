//! What the compiler says to mistakes: every file `tests/ui/<topic>/<case>.rs` must fail to compile, in the words recorded for it.
//!
//! A case marks each line that an error must point to, with a part of the error's first line:
//!
//! ```text
//! enum Activation { //~ ERROR cannot be derived for the enum
//! //~^ ERROR this mark is about the line above, and `//~^^` about the one above that
//! ```
//!
//! Beside it lies `<case>.stderr`, the whole output of the compiler version `RECORDED_WITH`. With that version `trybuild` compares the
//! output word by word. Another version words its own parts differently, so that there only the marks are compared: each must be
//! found on its line. The marks are always compared with the recorded text, so that the two agree.
//!
//! To add a case: write the file with its marks, run `TRYBUILD=overwrite cargo test --test ui`, and read the recorded text.
//! `GRAD_UI=marks` compares only the marks whatever the version, for builds with other versions of the dependencies.
//! All cases are one package, checked by one run of cargo.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

const RECORDED_WITH: &str = "rustc 1.95.";

#[test]
fn mistakes_are_reported_as_recorded() {
    if env::var_os("GRAD_UI").is_none_or(|mode| mode != "marks") && is_recorded_version() {
        trybuild::TestCases::new().compile_fail("tests/ui/*/*.rs");
    } else {
        let errors = check_all(&cases());
        compare_marks(|case| errors.get(&target_name(case)).cloned().unwrap_or_default());
    }
}

#[test]
fn marks_agree_with_the_recorded_text() {
    // While recording anew the recorded text is about to change.
    if env::var_os("TRYBUILD").is_none() {
        compare_marks(|case| {
            let path = case.with_extension("stderr");
            let text = fs::read_to_string(&path)
                .unwrap_or_else(|e| panic!("{}: {e}; help: record it", path.display()));
            recorded_errors(&text)
        });
    }
}

/// A line and the first line of the error there, or the part of it that is marked.
type Located = (usize, String);

/// The messages that the guide explains are those that the compiler gives, and its list of chapters has all of them.
#[test]
fn guide_has_recorded_messages() {
    let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/guide");
    let read =
        |path: &Path| fs::read_to_string(path).expect("a file of the repository can be read");
    let recorded: Vec<String> = cases()
        .iter()
        .map(|case| case.with_extension("stderr"))
        .filter(|path| path.exists())
        .map(|path| read(&path))
        .collect();
    let chapter = read(&guide.join("what-went-wrong.md"));
    let messages = chapter.lines().filter(|line| line.starts_with("error"));
    let mut count = 0;
    for message in messages {
        let is_recorded = recorded
            .iter()
            .any(|output| output.lines().any(|line| line == message));
        assert!(is_recorded, "no case gives `{message}`");
        count += 1;
    }
    assert!(count > 10);

    let (list, summary) = (
        read(&guide.join("README.md")),
        read(&guide.join("SUMMARY.md")),
    );
    for entry in fs::read_dir(&guide).expect("the guide is a directory") {
        let name = entry.expect("an entry can be read").file_name();
        let name = name.to_string_lossy();
        if name != "SUMMARY.md" {
            assert!(
                summary.contains(&format!("({name})")),
                "SUMMARY.md lacks {name}"
            );
        }
        if name != "SUMMARY.md" && name != "README.md" {
            assert!(
                list.contains(&format!("({name})")),
                "README.md lacks {name}"
            );
        }
    }
}

/// Checks that each mark of each case is among the case's errors.
fn compare_marks(errors_of: impl Fn(&Path) -> Vec<Located>) {
    let mut failures = String::new();
    for case in cases() {
        let name = case.display();
        let marks = marks(&fs::read_to_string(&case).expect("a case can be read"));
        if marks.is_empty() {
            failures += &format!("{name}: no line is marked with `//~ ERROR`\n");
        }
        let errors = errors_of(&case);
        for (line, part) in marks {
            if !errors
                .iter()
                .any(|(l, text)| *l == line && text.contains(&part))
            {
                failures += &format!("{name}:{line}: no error with `{part}`, but {errors:?}\n");
            }
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

/// The marks in the source of a case.
fn marks(source: &str) -> Vec<Located> {
    let mut marks = Vec::new();
    for (index, line) in source.lines().enumerate() {
        if let Some((_, mark)) = line.split_once("//~") {
            let up = mark.len() - mark.trim_start_matches('^').len();
            let part = mark[up..]
                .trim()
                .strip_prefix("ERROR ")
                .unwrap_or_else(|| panic!("`//~{mark}` is not `//~ ERROR part`"));
            marks.push((index + 1 - up, part.to_string()));
        }
    }
    marks
}

/// The errors in rustc's usual output: `error[…]: text`, and the place behind `-->`.
fn recorded_errors(output: &str) -> Vec<Located> {
    let mut errors = Vec::new();
    let mut text = None;
    for line in output.lines() {
        if line.starts_with("error") {
            text = line.split_once(": ").map(|(_, text)| text.to_string());
        } else if let Some((_, place)) = line.split_once("--> tests/ui/")
            && let Some(text) = text.take()
        {
            let number = place.split(':').nth(1).and_then(|n| n.parse().ok());
            errors.push((number.expect("a place is `path:line:column`"), text));
        }
    }
    errors
}

/// Compiles all cases in one package with one target each, and collects the errors by target.
fn check_all(cases: &[PathBuf]) -> BTreeMap<String, Vec<Located>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let package = Path::new(env!("CARGO_TARGET_TMPDIR")).join("ui");
    let mut manifest = format!(
        "[package]\nname = \"ui\"\nedition = \"2024\"\n[workspace]\n[dependencies]\ngrad-runtime = {{ path = {:?} }}\n",
        root.join("grad-runtime")
    );
    for case in cases {
        manifest += &format!(
            "[[bin]]\nname = {:?}\npath = {:?}\n",
            target_name(case),
            root.join(case)
        );
    }
    fs::create_dir_all(&package).expect("a directory can be made in the target directory");
    fs::write(package.join("Cargo.toml"), manifest).expect("a manifest can be written");
    // The same versions of the dependencies as everywhere else.
    let _ = fs::copy(root.join("Cargo.lock"), package.join("Cargo.lock"));

    let output = Command::new(env!("CARGO"))
        .args([
            "check",
            "--bins",
            "--keep-going",
            "--message-format=short",
            "--color=never",
        ])
        .current_dir(&package)
        .env("CARGO_TARGET_DIR", package.join("target"))
        .env_remove("RUSTFLAGS")
        .output()
        .expect("cargo can be run");
    let output = String::from_utf8_lossy(&output.stderr);

    // `path:line:column: error[…]: text`; the path is relative or absolute, but ends in the case's.
    let mut errors = BTreeMap::<String, Vec<Located>>::new();
    for line in output.lines() {
        let Some((place, text)) = line.split_once(": error") else {
            continue;
        };
        let text = text.split_once(": ").map_or("", |(_, text)| text);
        let mut place = place.rsplitn(3, ':').skip(1);
        if let (Some(number), Some(path)) = (place.next(), place.next())
            && let Ok(number) = number.parse()
        {
            for case in cases.iter().filter(|case| Path::new(path).ends_with(case)) {
                let located = (number, text.to_string());
                errors.entry(target_name(case)).or_default().push(located);
            }
        }
    }
    assert!(
        !errors.is_empty(),
        "cargo did not get to the cases:\n{output}"
    );
    errors
}

/// `tests/ui/derive/enum.rs` is the target `derive-enum`.
fn target_name(case: &Path) -> String {
    let topic = case.parent().and_then(Path::file_name).unwrap_or_default();
    let name = case.file_stem().unwrap_or_default();
    format!("{}-{}", topic.to_string_lossy(), name.to_string_lossy())
}

/// `tests/ui/*/*.rs`, in order.
fn cases() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let list = |directory: &Path| -> Vec<PathBuf> {
        fs::read_dir(root.join(directory))
            .into_iter()
            .flatten()
            .map(|entry| directory.join(entry.expect("a directory can be read").file_name()))
            .collect()
    };
    let mut cases: Vec<PathBuf> = list(Path::new("tests/ui"))
        .iter()
        .flat_map(|topic| list(topic))
        .filter(|path| path.extension().is_some_and(|e| e == "rs"))
        .collect();
    cases.sort();
    cases
}

fn is_recorded_version() -> bool {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output();
    output.is_ok_and(|o| String::from_utf8_lossy(&o.stdout).starts_with(RECORDED_WITH))
}
