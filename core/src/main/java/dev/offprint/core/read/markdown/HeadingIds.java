// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.AttributeProvider;
import org.jspecify.annotations.Nullable;

/**
 * Ids of headings: {@code {#id}} at the end of one, else made of its text in GitHub's way, which other generators
 * follow, so that links inside the text find them. One for each document.
 */
final class HeadingIds implements AttributeProvider {
    private static final Pattern EXPLICIT = Pattern.compile("(.*)\\{:? ?#([^\\s{}]+)[^{}]*}");
    private static final Pattern NOT_IN_ID = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]");

    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> repeated = new HashMap<>();

    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
        if (!(node instanceof Heading heading)) return;
        var explicit = takeExplicit(heading);
        var id = explicit == null ? ofText(heading) : explicit;
        if (!id.isEmpty()) attributes.put("id", distinct(id));
    }

    private static @Nullable String takeExplicit(Heading heading) {
        if (!(heading.getLastChild() instanceof Text text)) return null;
        var matcher = EXPLICIT.matcher(text.getLiteral().strip());
        if (!matcher.matches()) return null;
        text.setLiteral(matcher.group(1).stripTrailing());
        return matcher.group(2);
    }

    private static String ofText(Heading heading) {
        var text = new StringBuilder();
        heading.accept(new Letters(text));
        var bare = NOT_IN_ID.matcher(text.toString().strip().toLowerCase(Locale.ROOT));
        return bare.replaceAll("").replace(' ', '-');
    }

    /** Counts on where the last heading of the same text left off, lest thousands of them take a square of that. */
    private String distinct(String id) {
        var distinct = id;
        while (!given.add(distinct)) distinct = id + "-" + repeated.merge(id, 1, Integer::sum);
        return distinct;
    }

    private static final class Letters extends AbstractVisitor {
        private final StringBuilder text;

        private Letters(StringBuilder text) {
            this.text = text;
        }

        @Override
        public void visit(Text node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(Code node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak node) {
            text.append(' ');
        }

        @Override
        public void visit(HardLineBreak node) {
            text.append(' ');
        }
    }
}
