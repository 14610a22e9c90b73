// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check.lint;

import dev.offprint.check.ooxml.Ns;
import dev.offprint.check.ooxml.WordPackage;
import dev.offprint.check.ooxml.Xml;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Document;

/** Links and page references inside the document must lead to a bookmark. */
final class DeadAnchor implements Rule {
    private static final Pattern REFERENCE = Pattern.compile("\\s*(?:PAGEREF|REF|NOTEREF)\\s+([^\\s\\\\]+).*");
    /** Word itself knows the top of the document. */
    private static final String TOP = "_top";

    @Override
    public void check(WordPackage word, Findings findings) {
        var bookmarks = word.stories().values().stream()
                .flatMap(part -> Xml.all(part, Ns.W, "bookmarkStart"))
                .map(start -> folded(Xml.w(start, "name")))
                .collect(Collectors.toSet());
        bookmarks.add(TOP);
        word.stories().forEach((name, part) -> {
            checkLinks(name, part, bookmarks, findings);
            checkFields(name, part, bookmarks, findings);
        });
    }

    private static void checkLinks(String name, Document part, Set<String> bookmarks, Findings findings) {
        Xml.all(part, Ns.W, "hyperlink")
                .filter(link -> link.hasAttributeNS(Ns.W, "anchor") && !link.hasAttributeNS(Ns.R, "id"))
                .filter(link -> !bookmarks.contains(folded(Xml.w(link, "anchor"))))
                .forEach(link ->
                        findings.error("dead-anchor", name, link, "no bookmark is called " + Xml.w(link, "anchor")));
    }

    private static void checkFields(String name, Document part, Set<String> bookmarks, Findings findings) {
        Xml.all(part, Ns.W, "instrText").forEach(instruction -> {
            var reference = REFERENCE.matcher(instruction.getTextContent());
            if (!reference.matches() || bookmarks.contains(folded(reference.group(1)))) return;
            findings.error("dead-anchor", name, instruction, "no bookmark is called " + reference.group(1));
        });
    }

    /** Word does not tell capitals in bookmark names. */
    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
