// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import dev.offprint.core.read.CleanUp;
import dev.offprint.core.read.Reading;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes the program out of MDX, never from its code: imports, exports and comments, each told. What stands between braces in
 * the text stays as it is written. Of one thread.
 */
final class Mdx {
    private static final Pattern COMMENT = Pattern.compile("\\{\\s*+/\\*");
    private static final Pattern EXPRESSION =
            Pattern.compile("(?<![=\\w^{}$\\\\])\\{(?![#:.%{/])(?<inner>[^{}\\n]{1,300})\\}");
    private static final Pattern SPACE = Pattern.compile("\"[ ]+\"|'[ ]+'|`[ ]+`");

    private final String markdown;
    private final CodeRanges code;
    private final MdxStatement statements;
    private final BitSet gone = new BitSet();
    private final List<String> comments = new ArrayList<>();
    private final List<String> programs = new ArrayList<>();
    private final List<String> expressions = new ArrayList<>();

    private Mdx(String markdown, CodeRanges code) {
        this.markdown = markdown;
        this.code = code;
        this.statements = new MdxStatement(markdown);
    }

    /** The text without it, with as many lines; MDX is known by its name or by an import at its beginning. */
    static String remove(String markdown, MarkdownHtml html, Reading reading) {
        if (reading.cleanUp() == CleanUp.OFF
                || !isOne(markdown, reading.source().name())) return markdown;
        var mdx = new Mdx(markdown, CodeRanges.of(html.parse(markdown), markdown));
        mdx.takeComments();
        mdx.takeStatements();
        mdx.takeSpaces();
        mdx.report(reading);
        return mdx.rest();
    }

    private static boolean isOne(String markdown, @Nullable String name) {
        if (name != null && name.toLowerCase(Locale.ROOT).endsWith(".mdx")) return true;
        int begin = 0;
        while (begin < markdown.length() && markdown.charAt(begin) == '\n') begin++;
        return new MdxStatement(markdown).isImport(begin);
    }

    private void takeComments() {
        var opening = COMMENT.matcher(markdown);
        int close = 0;
        for (int from = 0; opening.find(from); ) {
            from = opening.end();
            if (code.contains(opening.start())) continue;
            if (close < from) close = markdown.indexOf("*/", from);
            if (close < 0) return;
            int end = close + 2;
            while (end < markdown.length() && Character.isWhitespace(markdown.charAt(end))) end++;
            if (end == markdown.length() || markdown.charAt(end) != '}') continue;
            take(opening.start(), end + 1, comments);
            from = end + 1;
        }
    }

    /** They stand at the beginning of a paragraph, or after one another. */
    private void takeStatements() {
        boolean mayBegin = true;
        for (int at = 0; at < markdown.length(); ) {
            boolean isText = code.contains(at) || gone.get(at);
            int end = mayBegin && !isText ? statements.end(at) : at;
            boolean isStatement = end > at;
            if (isStatement) take(at, end, programs);
            int newline = markdown.indexOf('\n', end);
            int next = newline < 0 ? markdown.length() : newline;
            mayBegin = isStatement || markdown.substring(at, next).isBlank();
            at = next + 1;
        }
    }

    private void take(int from, int to, List<String> told) {
        gone.set(from, to);
        told.add(markdown.substring(from, to).strip().replaceAll("\\s+", " "));
    }

    /** {@code {" "}} is a space; all else is told. */
    private void takeSpaces() {
        var found = EXPRESSION.matcher(markdown);
        while (found.find()) {
            if (code.contains(found.start()) || gone.get(found.start())) continue;
            if (SPACE.matcher(found.group("inner")).matches()) {
                gone.set(found.start(), found.start() + 2);
                gone.set(found.end() - 2, found.end());
            } else {
                expressions.add(found.group());
            }
        }
    }

    private void report(Reading reading) {
        var place = reading.place();
        Listed.quoted(reading, "mdx-program", place, "imports and exports of MDX are left out", programs);
        Listed.quoted(reading, "mdx-comment", place, "comments of MDX are left out", comments);
        Listed.quoted(reading, "mdx-expression", place, "expressions of MDX stay as they are written", expressions);
    }

    private String rest() {
        var rest = new StringBuilder(markdown.length());
        for (int at = 0; at < markdown.length(); at++) {
            char c = markdown.charAt(at);
            if (c == '\n' || !gone.get(at)) rest.append(c);
        }
        return rest.toString();
    }
}
