// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import java.util.Map;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** {@code ![](a.png)} says nothing of what the picture shows; an empty alt attribute would call it decoration. */
final class UnknownAlt implements AttributeProvider {
    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
        boolean isEmpty = attributes.getOrDefault("alt", "").isBlank();
        if (node instanceof Image && isEmpty) attributes.remove("alt");
    }
}
