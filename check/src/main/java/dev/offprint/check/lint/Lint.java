// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check.lint;

import dev.offprint.check.ooxml.WordPackage;
import dev.offprint.core.notice.ProblemSink;
import java.util.List;

/** Runs every rule over a Word package. Thread-safe. */
public final class Lint {
    private static final List<Rule> RULES = List.of(
            new MissingMainDocument(),
            new MissingContentType(),
            new MissingTarget(),
            new DanglingRelationship(),
            new UndeclaredIgnorable(),
            new MissingParagraph(),
            new RunPropertyOrder(),
            new MissingStyle(),
            new MissingNumbering(),
            new UnclosedField(),
            new DeadAnchor(),
            new Bookmarks(),
            new MissingNote(),
            new DoubledNoteMark(),
            new DuplicateDrawingId(),
            new MissingAlternative(),
            new TableGrid(),
            new HeaderRow(),
            new LostSpace());

    private Lint() {}

    /** Tells the sink everything that the rules find, rule by rule. */
    public static void check(WordPackage word, ProblemSink problems) {
        var findings = new Findings(word, problems);
        for (var rule : RULES) rule.check(word, findings);
    }
}
