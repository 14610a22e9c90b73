// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Code inside shortcodes, as the plug-ins that colour it have them. Stateless. */
final class CodeText {
    private static final Set<String> NAMES =
            Set.of("code", "sourcecode", "source", "codesyntax", "crayon", "geshi", "prism", "cc", "cci", "cce");

    /** Those that are called by the language itself. */
    private static final Set<String> LANGUAGES = Set.of(
            "actionscript3",
            "bash",
            "clojure",
            "cpp",
            "csharp",
            "css",
            "delphi",
            "diff",
            "erlang",
            "fsharp",
            "go",
            "groovy",
            "html",
            "java",
            "javafx",
            "javascript",
            "js",
            "json",
            "latex",
            "matlab",
            "objc",
            "perl",
            "php",
            "plain",
            "powershell",
            "python",
            "py",
            "ruby",
            "rust",
            "scala",
            "shell",
            "sql",
            "swift",
            "typescript",
            "vb",
            "xml",
            "yaml");

    private static final Pattern ESCAPED = Pattern.compile("&(?:lt|gt|amp|quot|#0?39|#\\d{2,4});");
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!?]");

    private CodeText() {}

    static boolean isCode(String name) {
        return NAMES.contains(name) || LANGUAGES.contains(name);
    }

    /** Editors escape what stands inside, or do not. */
    static String html(Shortcode shortcode) {
        var raw = shortcode.inside();
        boolean isEscaped = ESCAPED.matcher(raw).find() && !TAG.matcher(raw).find();
        var code = new Element("code").text(isEscaped ? Parser.unescapeEntities(raw, false) : raw);
        var language = shortcode.attribute("language", "lang", "0").replaceFirst("^=", "");
        if (LANGUAGES.contains(shortcode.name())) language = shortcode.name();
        if (language.matches("[A-Za-z0-9+#.-]+")) code.addClass("language-" + language);
        boolean isWord = shortcode.attributes().isEmpty() && shortcode.name().equals("code") && !raw.contains("\n");
        if (isWord) return code.outerHtml();
        return "\n\n" + new Element("pre").appendChild(code).outerHtml() + "\n\n";
    }
}
