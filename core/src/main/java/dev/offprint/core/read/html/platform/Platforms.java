// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.platform;

import dev.offprint.core.read.Reading;
import java.util.ArrayList;
import org.jsoup.nodes.Element;

/** Knows what platforms write into the bodies of articles. Stateless. */
public final class Platforms {
    private static final Rules NAMES = Amp.rules(new Rules.Draft()).done();
    private static final Rules BODIES = bodies();

    private Platforms() {}

    /** What one rule is for. */
    private record Match(Element element, Rule rule) {}

    private static Rules bodies() {
        var rules = new Rules.Draft();
        Amp.rules(rules);
        Chrome.rules(rules);
        Posts.rules(rules);
        Players.rules(rules);
        Ghost.rules(rules);
        Substack.rules(rules);
        Medium.rules(rules);
        WordPress.rules(rules);
        Blogger.rules(rules);
        Squarespace.rules(rules);
        Sidenotes.rules(rules);
        return rules.done();
    }

    /** Gives elements of AMP the names that everybody knows; changes the root, loses nothing. */
    public static void plainNames(Element root, Reading reading) {
        apply(NAMES, root, reading);
    }

    /** Rewrites everything inside a root as plain HTML; what is left out is told to the reading. */
    public static void plain(Element root, Reading reading) {
        apply(BODIES, root, reading);
    }

    private static void apply(Rules rules, Element root, Reading reading) {
        var matches = new ArrayList<Match>();
        for (var element : root.getAllElements()) {
            for (var rule : rules.of(element)) matches.add(new Match(element, rule));
        }
        var cuts = new Cuts(reading);
        for (var match : matches)
            if (isInside(match.element(), root)) match.rule().apply(match.element(), cuts);
    }

    /** Whether no rule has taken an element out; the root itself stays as it is. */
    @SuppressWarnings("ReferenceEquality") // the very same thing is meant
    private static boolean isInside(Element element, Element root) {
        for (var at = element.parent(); at != null; at = at.parent()) if (at == root) return true;
        return false;
    }
}
