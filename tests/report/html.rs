//! Just enough of HTML to look into a page.

use std::collections::BTreeSet;

/// Elements that have no end.
const VOID: [&str; 2] = ["meta", "!DOCTYPE"];

/// What stands before and after the first `middle`.
pub fn two<'a>(text: &'a str, middle: &str) -> (&'a str, &'a str) {
    text.split_once(middle)
        .unwrap_or_else(|| panic!("no {middle}"))
}

/// The values of an attribute, in order.
pub fn attributes<'a>(page: &'a str, name: &str) -> Vec<&'a str> {
    let begin = format!(" {name}=\"");
    let all = page.split(begin.as_str()).skip(1);
    all.map(|rest| two(rest, "\"").0).collect()
}

/// The words of a page, without tags; spaces as they are read.
pub fn text(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some((words, after)) = rest.split_once('<') {
        text.push_str(words);
        let (tag, after) = two(after, ">");
        let inline = ["a", "bdi", "code", "em", "span"];
        let name = tag
            .trim_start_matches('/')
            .split([' ', '>'])
            .next()
            .unwrap();
        if !inline.contains(&name) {
            text.push('\n');
        }
        rest = after;
    }
    text.push_str(rest);
    let words: Vec<&str> = text.split_whitespace().collect();
    words
        .join(" ")
        .replace("&amp;", "&")
        .replace("&quot;", "\"")
}

/// Every tag is closed in its order, no attribute stands twice in a tag and no id twice on the page.
pub fn checked(page: &str) {
    let mut open: Vec<&str> = Vec::new();
    let mut ids = BTreeSet::new();
    let mut rest = page;
    while let Some((words, after)) = rest.split_once('<') {
        assert!(
            !words.contains('>') || open.last() == Some(&"style"),
            "{words}"
        );
        let (tag, after) = two(after, ">");
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "before {after:.60}");
            continue;
        }
        let (name, attributes) = tag.split_once([' ', '\n']).unwrap_or((tag, ""));
        let name = name.trim_end_matches('/');
        if name != "!DOCTYPE" {
            let mut seen = BTreeSet::new();
            let mut left = attributes.trim_end_matches('/').trim();
            while let Some((key, value)) = left.split_once("=\"") {
                let (value, next) = two(value, "\"");
                assert!(seen.insert(key), "{key} twice in <{tag}>");
                assert!(!key.contains(' '), "<{tag}>");
                if key == "id" {
                    assert!(!value.contains(char::is_whitespace), "id {value}");
                    assert!(ids.insert(value), "the id {value} stands twice");
                }
                left = next.trim_start();
            }
            assert_eq!(left, "", "<{tag}>");
        }
        if !tag.ends_with('/') && !VOID.contains(&name) {
            open.push(name);
        }
    }
    assert_eq!(open, Vec::<&str>::new(), "what is left open");
}

/// The cells of the row with an id.
pub fn row(page: &str, id: &str) -> Vec<String> {
    let (_, row) = two(page, &format!(" id=\"{id}\">"));
    let (row, _) = two(row, "</tr>");
    row.split("<td")
        .skip(1)
        .map(|cell| text(two(cell, ">").1))
        .collect()
}
