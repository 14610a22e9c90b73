// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.xml;

import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/** Reads XML that is not well-formed: entities of HTML, stray signs, tags that nothing closes. Stateless. */
@SuppressWarnings("ReferenceEquality") // the very same thing is meant
public final class LenientXml {
    private static final int DEEPEST = 512;

    private LenientXml() {}

    /**
     * What stands outside records, as a tree whose root has no name.
     *
     * @param tags start tags that declare its namespaces
     */
    public static Element outside(String text, List<String> tags, Namespaces namespaces) {
        var root = parsed(text);
        rename(root, namespaces, Namespaces.declared(tags));
        return root;
    }

    static Element record(Cut cut, String text, String place, Namespaces namespaces, Limits limits)
            throws OffprintException {
        var root = parsed(text);
        if (root.stream().count() > limits.elements()) throw tooMany(cut, place, limits);
        var record = root.firstElementChild();
        if (record == null) {
            throw new OffprintException(Problem.error(
                    "read.xml", place + ":" + cut.line(), "the record cannot be read as XML", "is the file whole?"));
        }
        adoptStrays(root, record);
        rename(record, namespaces, Namespaces.declared(cut.around()));
        return record;
    }

    /** A stray end tag may have closed the record before its end. */
    private static void adoptStrays(Element root, Element record) {
        while (record.nextSibling() != null) record.appendChild(record.nextSibling());
        if (record.parent() != root) root.appendChild(record);
    }

    private static Element parsed(String text) {
        return Jsoup.parse(text, "", Parser.xmlParser().setMaxDepth(DEEPEST));
    }

    /** Depth is bounded by the parser. */
    private static void rename(Element element, Namespaces namespaces, Map<String, String> outer) {
        var scope = scope(element, outer);
        for (var child : element.children()) rename(child, namespaces, scope);
        if (element.tagName().startsWith("#")) return;
        var name = element.tagName();
        int colon = name.indexOf(':');
        var prefix = colon < 0 ? "" : name.substring(0, colon);
        var known = namespaces.prefix(scope.getOrDefault(prefix, ""));
        var chosen = known.equals("?") ? prefix : known;
        var local = Tags.local(name);
        if (local.isEmpty()) return; // a prefix of nothing
        element.tag(Tag.valueOf(
                chosen.isEmpty() ? local : chosen + ":" + local, Parser.NamespaceXml, ParseSettings.preserveCase));
    }

    private static Map<String, String> scope(Element element, Map<String, String> outer) {
        boolean declares = false;
        for (var attribute : element.attributes())
            declares |= attribute.getKey().startsWith("xmlns");
        if (!declares) return outer;
        var inner = new java.util.HashMap<>(outer);
        for (var attribute : element.attributes()) {
            var key = attribute.getKey();
            if (key.equals("xmlns")) inner.put("", attribute.getValue());
            else if (key.startsWith("xmlns:")) inner.put(key.substring(6), attribute.getValue());
        }
        return inner;
    }

    private static OffprintException tooMany(Cut cut, String place, Limits limits) {
        return new OffprintException(Problem.error(
                "read.limit." + Limit.ELEMENTS.id(),
                place + ":" + cut.line(),
                "the record has more than " + limits.elements() + " elements, the limit (" + Limit.ELEMENTS.id() + ")",
                Limit.ELEMENTS.cure()));
    }
}
