// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import java.util.regex.Pattern;

/** What site generators put into Markdown that is not for readers. */
enum SiteMark {
    COMMENT(
            "comments of the site generator are left out",
            "\\{%-?\\s*+comment\\s*+-?%\\}|\\{::comment\\}|\\{\\{-?\\s*+/\\*[^*]*+\\*/\\s*+-?\\}\\}"
                    + "|(?<![%\\w])%%(?!%)(?:[^%]|%(?!%)){1,5000}+%%"),
    TAG("tags of the site generator are left out", "\\{%-?\\s*+[\\w#/][^%{}]*+(?:%(?!\\})[^%{}]*+){0,50}+%\\}"),
    SHORTCODE(
            "shortcodes of the site generator are left out",
            "\\{\\{[<%]\\s*+/?\\s*+[\\w./-]++[^{}]*+(?<=[>%/]\\s{0,2})\\}\\}"),
    VARIABLE(
            "variables of the site generator are left out",
            "(?<![\\\\^_{}$])\\{\\{(?=-?\\s|[^{}\\n]{0,200}[.|(])-?\\s*+[\\w\"'$.][^{}\\n]*+\\}\\}"),
    CONTENTS(
            "the mark for a table of contents is left out",
            "(?m:^ {0,3}(?:[*+-]|1\\.) [^\\n]{0,200}\\n\\{: ?toc[^}\\n]*+\\}[ \\t]*$)"
                    + "|(?m:^ {0,3}(?:(?:\\[TOC\\]|\\[toc\\]|\\[\\[_?(?:TOC|toc)_?\\]\\]|(?<=[ \\t])\\{: ?toc\\})[ \\t]*+)++$)"),
    ABBREVIATION(
            "what abbreviations stand for is left out, as readers of paper cannot point at them",
            "(?m:^\\*\\[[^\\]\\n]{1,100}+\\]: [^\\n]*+$)"),
    BLOCK_NAME(
            "names of paragraphs, for links between notes, are left out", "(?m:(?<=\\S) \\^[a-z0-9-]{4,40}+[ \\t]*$)"),
    SPAN("spans with attributes are taken as text, with their language and letters", Spans.PATTERN),
    CITATION(
            "citations are left as they stand in the text: Offprint knows no bibliographies in other files",
            "\\[(?:[^\\[\\]\\n@]{0,100}[ ;-])?-?@[\\p{L}_][^\\[\\]\\n]{0,300}+\\](?![(\\[:])"),
    ATTRIBUTES(
            "attributes for the looks of a site are left out",
            "\\{::?/?(?:\\s*+(?:[.#][\\p{L}\\w:-]++|[\\w-]++=(?:\"[^\"\\n]*+\"|'[^'\\n]*+'|[^\\s\"'{}=]++)|-(?=\\})|(?:no_)?toc|options|nomarkdown)){0,30}+"
                    + "\\s*+/?\\}"
                    // Pandoc's cling to a picture, link, span or code, or end a heading.
                    + "|(?<=[)\\]`])\\{[^\\S\\n]*+(?:[.#][\\p{L}\\w:-]++|[\\w-]++=)[^{}\\n]{0,300}+\\}"
                    + "|(?<=\\$\\$)[ \\t]*+\\{#[^{}\\s]++[^{}\\n]{0,300}+\\}"
                    + "|(?<=[^\\s:`~])[ \\t]++\\{(?:-|(?:\\.[\\w-]++[ \\t]?)++)\\}(?=[ \\t]*+(?:#*+[ \\t]*+)?(?:\\n|$))"),
    WIKI_LINK(
            "links between notes are taken as text",
            "!?\\[\\[(?<target>[^\\[\\]|\\n]{1,300})(?:\\|(?<label>[^\\[\\]\\n]{0,300}))?\\]\\](?![\\[(])");

    private final String what;
    private final String pattern;

    SiteMark(String what, String pattern) {
        this.what = what;
        this.pattern = pattern;
    }

    /** For a notice. */
    String what() {
        return what;
    }

    /** Any of them; the group that matches has the name of the mark. */
    static Pattern any() {
        var any = new StringBuilder();
        for (var mark : values()) {
            if (any.length() > 0) any.append('|');
            any.append("(?<")
                    .append(mark.group())
                    .append('>')
                    .append(mark.pattern)
                    .append(')');
        }
        return Pattern.compile(any.toString());
    }

    /** The name of its group. */
    String group() {
        return name().replace("_", "");
    }
}
