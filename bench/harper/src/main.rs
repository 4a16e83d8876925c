//! Lints the files named on the command line with Harper's own rules, one finding a line.

use harper_core::linting::{LintGroup, Linter};
use harper_core::parsers::PlainEnglish;
use harper_core::spell::FstDictionary;
use harper_core::{core_version, Dialect, Document};

fn main() {
    let paths: Vec<String> = std::env::args().skip(1).collect();
    if paths == ["--version"] {
        return println!("harper-core {}", core_version());
    }
    let mut linter = LintGroup::new_curated(FstDictionary::curated(), Dialect::American);
    for path in paths {
        let text = std::fs::read_to_string(&path).expect(&path);
        let document = Document::new_curated(&text, &PlainEnglish);
        for lint in linter.lint(&document) {
            println!("{path}:{}:{}", lint.span.start, lint.message);
        }
    }
}
