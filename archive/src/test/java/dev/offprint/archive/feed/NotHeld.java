// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Claims of feedparser's that say nothing of what an article holds, with the reason. */
final class NotHeld {
    private static final Map<String, String> REASONS = new LinkedHashMap<>();

    static {
        put("feed\\.(?:not )?bozo|feed\\.1", "how the parser felt, not what it read");
        put("feed\\.(encoding|version|namespaces)", "names what was recognised; that it was shows in the words");
        put(
                "feed\\.(etag|modified_parsed|isinstance.*|not '.*|status|headers)",
                "what a server sent beside the feed; files have none");
        put("feed\\.(tagline|info|subtitle|description)(_detail.*)?", "words about a feed are in none of its articles");
        put(
                "feed\\.(updated|updated_parsed|id|newlocation|validity.*|docs|cloud.*|generator.*|tags.*|len\\(tags\\))",
                "facts about a feed as a whole that no article prints");
        put("feed\\.(link|links.*|len\\(links\\)|image.*|icon|logo|publisher_detail.*|contributors.*)", "the same");
        put("feed\\.author_detail\\.(url|email)", "contributors have names, not addresses");
        put("entry\\.(author_detail|contributors|source\\.contributors|source\\.authors)\\.(url|email)", "the same");
        put("(feed|entry)\\.itunes_(block|explicit).*", "orders to directories of podcasts");
        put("feed\\.itunes_explicit is .*|feed\\.entries.*itunes_explicit.*", "the same");
        put("entry\\.where.*|feed\\.entries.*where.*", "places on a map");
        put("entry\\.psc_chapters.*|feed\\.entries.*psc_chapters.*", "chapters of a sound recording");
        put("(feed|entry)\\.(\\w+_detail|content)\\.(base|type|src)", "how a text was written, not what it says");
        put("(feed|entry)\\.copyright_detail\\.language", "the language of small print");
        put("feed\\.(info|tagline|title)_detail\\.language", "the language of words that no article has");
        put("(feed|entry)\\.tags\\.scheme", "tags are words; their vocabularies are not kept");
        put("entry\\.links\\.(title|rel)|entry\\.len\\(links\\)|entry\\.enclosures\\.length", "what a link is like");
        put("entry\\.(comments|wfw_comment|thr_in-reply-to.*)", "where readers may write");
        put("entry\\.source\\.(subtitle|logo|links.*|generator.*|rights.*|title_detail\\.type)", "facts about a feed");
        put("entry\\.(expired_parsed|madeup_element|publisher)", "not known to the model");
        put("entry\\.media_(credit|restriction|license|rating).*", "facts about a film");
    }

    /** Claims that look like others, but mean something else in some files. */
    private static final Map<String, String> OF_FILES = Map.of(
            "encoding/bozo_linenoise.*", "one wrong byte makes feedparser read all as Windows' characters",
            "wellformed/base/http_entry_id_.*", "ids are compared, not followed, and stay as they stand",
            "wellformed/lang/http_content_language.*", "files have no headers that name a language",
            "wellformed/namespace/atomsvgtitle.*", "drawings inside a text are left out, and told of",
            "json/.* feed\\.title", "records of JSON are read elsewhere, and tested there",
            "wellformed/psc/.*", "links to chapters of a sound recording");

    private NotHeld() {}

    private static void put(String what, String reason) {
        REASONS.put(what, reason);
    }

    private static Stream<String> matching(Map<String, String> reasons, String text) {
        return reasons.entrySet().stream().filter(e -> text.matches(e.getKey())).map(Map.Entry::getValue);
    }

    /** Why a claim is not looked at; empty when it is. */
    static Optional<String> reason(Expectation claim) {
        return Stream.concat(matching(OF_FILES, claim.file() + " " + claim.what()), matching(REASONS, claim.what()))
                .findFirst();
    }
}
