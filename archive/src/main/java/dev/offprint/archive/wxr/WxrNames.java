// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import dev.offprint.archive.xml.Namespaces;
import java.util.Map;

/** The vocabularies of an export in all versions. */
final class WxrNames {
    private static final String WORDPRESS = "http://wordpress.org/export/";

    static final Namespaces ALL = Namespaces.of(Map.ofEntries(
            Map.entry("", ""),
            Map.entry(WORDPRESS + "1.0", "wp"),
            Map.entry(WORDPRESS + "1.1", "wp"),
            Map.entry(WORDPRESS + "1.2", "wp"),
            Map.entry(WORDPRESS + "1.0/excerpt", "excerpt"),
            Map.entry(WORDPRESS + "1.1/excerpt", "excerpt"),
            Map.entry(WORDPRESS + "1.2/excerpt", "excerpt"),
            Map.entry("http://purl.org/dc/elements/1.1", "dc"),
            Map.entry("http://purl.org/rss/1.0/modules/content", "content")));

    private WxrNames() {}
}
