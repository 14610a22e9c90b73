// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import dev.offprint.archive.xml.Namespaces;
import java.util.Locale;
import java.util.Map;

/** The vocabularies of feeds. */
final class FeedNames {
    static final Namespaces ALL = Namespaces.of(Map.ofEntries(
            Map.entry("", ""),
            Map.entry("http://www.w3.org/2005/atom", "atom"),
            Map.entry("http://purl.org/atom/ns#", "atom"),
            Map.entry("http://purl.org/rss/1.0", ""),
            Map.entry("http://my.netscape.com/rdf/simple/0.9", ""),
            Map.entry("http://channel.netscape.com/rdf/simple/0.9", ""),
            Map.entry("http://backend.userland.com/rss2", ""),
            Map.entry("http://purl.org/dc/elements/1.0", "dc"),
            Map.entry("http://purl.org/dc/elements/1.1", "dc"),
            Map.entry("http://purl.org/dc/terms", "dcterms"),
            Map.entry("http://purl.org/rss/1.0/modules/content", "content"),
            Map.entry("http://search.yahoo.com/mrss", "media"),
            Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("http://schemas.google.com/blogger/2018", "blogger"),
            Map.entry("http://purl.org/atom/app#", "app"),
            Map.entry("http://www.w3.org/2007/app", "app"),
            Map.entry("http://purl.org/syndication/thread/1.0", "thr"),
            Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf")));

    private FeedNames() {}

    /** Whether elements of a name, with whatever prefix, are entries. */
    static boolean isEntry(String name) {
        var local = name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
        return local.equals("item") || local.equals("entry");
    }
}
