// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check.lint;

import dev.offprint.check.ooxml.Ns;
import dev.offprint.check.ooxml.WordPackage;
import dev.offprint.check.ooxml.Xml;
import java.util.ArrayDeque;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A complex field begins, may separate once, and ends within its story; else Word swallows what follows. */
final class UnclosedField implements Rule {
    private static final String CODE = "unclosed-field";

    @Override
    public void check(WordPackage word, Findings findings) {
        word.stories().forEach((name, part) -> check(name, part, findings));
    }

    private static void check(String part, Document story, Findings findings) {
        var open = new ArrayDeque<Element>();
        Xml.all(story, Ns.W, "fldChar").forEach(mark -> {
            switch (Xml.w(mark, "fldCharType")) {
                case "begin" -> open.push(mark);
                case "end" -> {
                    if (open.poll() == null) findings.error(CODE, part, mark, "the field ends without a beginning");
                }
                default -> {
                    if (open.isEmpty()) findings.error(CODE, part, mark, "the field's result has no beginning");
                }
            }
        });
        open.descendingIterator().forEachRemaining(mark -> findings.error(CODE, part, mark, "the field has no end"));
    }
}
