// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check.lint;

import dev.offprint.check.ooxml.Ns;
import dev.offprint.check.ooxml.WordPackage;
import dev.offprint.check.ooxml.Xml;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Bookmarks have ids and names of their own, an end, and a name that Word does not cut. */
final class Bookmarks implements Rule {
    private static final int LONGEST_NAME = 40;

    @Override
    public void check(WordPackage word, Findings findings) {
        var ids = new HashSet<String>();
        var names = new HashSet<String>();
        word.stories().forEach((part, story) -> {
            var ends = ends(story);
            Xml.all(story, Ns.W, "bookmarkStart").forEach(start -> {
                checkIdentity(part, start, ids, names, findings);
                if (!ends.contains(Xml.w(start, "id"))) findings.error("unclosed-bookmark", part, start, "has no end");
            });
        });
    }

    private static void checkIdentity(
            String part, Element start, Set<String> ids, Set<String> names, Findings findings) {
        var id = Xml.w(start, "id");
        var name = Xml.w(start, "name");
        if (!ids.add(id)) findings.error("duplicate-bookmark-id", part, start, "another bookmark has the id " + id);
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            findings.error("duplicate-bookmark-name", part, start, "another bookmark is called " + name);
        }
        if (name.length() > LONGEST_NAME) {
            findings.error("long-bookmark-name", part, start, "longer than " + LONGEST_NAME + " characters: " + name);
        }
    }

    private static Set<String> ends(Document story) {
        return Xml.all(story, Ns.W, "bookmarkEnd").map(end -> Xml.w(end, "id")).collect(Collectors.toSet());
    }
}
