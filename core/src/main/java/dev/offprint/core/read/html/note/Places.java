// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.note;

import dev.offprint.core.read.Fragments;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The places of a page that links can lead to, and the links that lead there. */
final class Places {
    private static final Pattern NOTE_LIKE = Pattern.compile("(?i).*(?:fn|ftn|note|cite|ref\\d).*");

    /** How many signs may stand beside a mark: brackets, a comma. */
    private static final int MOST_AROUND = 3;

    /** How far around a mark the place may be that an arrow leads back to. */
    private static final int LEVELS = 3;

    private final Map<String, Element> byName = new HashMap<>();
    private final IdentityHashMap<Element, Integer> order = new IdentityHashMap<>();
    private final IdentityHashMap<Element, List<Element>> linksTo = new IdentityHashMap<>();
    private final List<Element> links = new ArrayList<>();

    private Places() {}

    static Places of(Element root, @Nullable String address) {
        var places = new Places();
        var elements = root.getAllElements();
        var candidates = elements.stream().filter(Places::isCandidate).toList();
        if (candidates.isEmpty()) return places;
        for (var element : elements) {
            places.order.put(element, places.order.size());
            var name = name(element);
            if (!name.isEmpty()) places.byName.putIfAbsent(name, element);
        }
        candidates.forEach(link -> places.add(link, address));
        return places;
    }

    private static boolean isCandidate(Element element) {
        return element.nameIs("a") && element.attr("href").indexOf('#') >= 0;
    }

    /** What links call an element: its id, or the name of an anchor; empty when it has none. */
    static String name(Element element) {
        if (element.attributesSize() == 0) return "";
        if (element.hasAttr("id")) return element.id();
        return element.nameIs("a") ? element.attr("name") : "";
    }

    /** All links to places in the page. */
    List<Element> links() {
        return links;
    }

    /** Where a link leads; null when it leads out of the page or to nothing. */
    @Nullable
    Element target(Element link) {
        return target(link.attr("href"));
    }

    private @Nullable Element target(String href) {
        for (var name : Fragments.of(href)) {
            var found = byName.get(name);
            if (found != null) return found;
        }
        return null;
    }

    /** Links to an element, as they were at first. */
    List<Element> linksTo(Element target) {
        return linksTo.getOrDefault(target, List.of());
    }

    /** The links to an element, and the little things around each that hold nothing else, such as a raised number. */
    Set<Element> marksOf(Element target) {
        var marks = Collections.<Element>newSetFromMap(new IdentityHashMap<>());
        for (var link : linksTo(target)) {
            marks.add(link);
            var inside = link;
            for (var at = link.parent(); at != null && isLittle(at, inside); at = at.parent()) {
                marks.add(at);
                inside = at;
            }
        }
        return marks;
    }

    /** Whether nothing but brackets and the like is beside what stands inside. */
    @SuppressWarnings("ReferenceEquality") // the very same thing is meant
    private static boolean isLittle(Element around, Element inside) {
        int more = 0;
        for (var node : around.childNodes()) {
            if (node == inside) continue;
            if (node instanceof TextNode text) more += text.text().strip().length();
            else if (node instanceof Element element && element.hasText()) return false;
            if (more > MOST_AROUND) return false;
        }
        return true;
    }

    /** Whether a place holds a mark, closely. */
    @SuppressWarnings("ReferenceEquality") // the very same thing is meant
    boolean isAround(Element place, Element mark) {
        var at = mark.parent();
        for (int i = 1; i < LEVELS && at != null; i++, at = at.parent()) if (at == place) return true;
        return false;
    }

    boolean isBefore(Element one, Element other) {
        return order(one) < order(other);
    }

    /** Elements that were made since stand where their content stood. */
    private int order(Element element) {
        var known = order.get(element);
        if (known != null) return known;
        return element.stream()
                .map(order::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(-1);
    }

    /** Links by the full address of the page are links inside, too. */
    private void add(Element link, @Nullable String address) {
        var href = link.attr("href").strip();
        int hash = href.indexOf('#');
        var fragment = href.substring(hash + 1);
        var target = target("#" + fragment);
        if (target == null) return;
        boolean isOwn = hash == 0
                || isSame(href.substring(0, hash), address)
                || NOTE_LIKE.matcher(fragment).matches();
        if (!isOwn) return;
        if (hash > 0) link.attr("href", "#" + fragment);
        links.add(link);
        linksTo.computeIfAbsent(target, t -> new ArrayList<>()).add(link);
    }

    private static boolean isSame(String one, @Nullable String other) {
        return other != null && bare(one).equals(bare(other));
    }

    private static String bare(String address) {
        return address.replaceFirst("^https?://(?:www\\.)?", "")
                .replaceFirst("[?#].*$", "")
                .replaceFirst("/$", "");
    }
}
