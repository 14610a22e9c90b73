// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check.lint;

import dev.offprint.check.ooxml.WordPackage;
import dev.offprint.check.ooxml.Xml;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.notice.Severity;
import org.w3c.dom.Node;

/** Takes what the rules find; knows how to name its place. */
final class Findings {
    private final WordPackage word;
    private final ProblemSink problems;

    Findings(WordPackage word, ProblemSink problems) {
        this.word = word;
        this.problems = problems;
    }

    /** Word refuses the file, repairs it, or shows something else than was meant. */
    void error(String rule, String part, Node at, String what) {
        add(Severity.ERROR, rule, word.place(part) + Xml.path(at), what);
    }

    /** An error of a part as a whole. */
    void error(String rule, String part, String what) {
        add(Severity.ERROR, rule, word.place(part), what);
    }

    /** Word opens the file, but a reader misses something. */
    void warning(String rule, String part, Node at, String what) {
        add(Severity.WARNING, rule, word.place(part) + Xml.path(at), what);
    }

    /** Legitimate at times. */
    void info(String rule, String part, Node at, String what) {
        add(Severity.INFO, rule, word.place(part) + Xml.path(at), what);
    }

    private void add(Severity severity, String rule, String place, String what) {
        problems.accept(new Problem("docx.lint." + rule, severity, place, what, ""));
    }
}
