// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import dev.offprint.core.model.Article;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Admission;
import dev.offprint.core.read.ArticleReader;
import dev.offprint.core.read.Edition;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Reading;
import dev.offprint.core.read.Selection;
import dev.offprint.core.read.Source;
import dev.offprint.core.read.wire.NoArticle;
import dev.offprint.core.read.wire.WireArticle;
import dev.offprint.core.read.wire.WireStatus;
import java.util.Optional;

/** Reads single items of ninjs 1.0 to 3.x, the news in JSON. */
public final class NinjsReader implements ArticleReader {
    private static final String ID = "ninjs";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "ninjs, news in JSON";
    }

    @Override
    public Likelihood probe(Prefix prefix) {
        return NinjsProbe.of(prefix);
    }

    @Override
    public Optional<Edition> edition(Source source) {
        return NinjsHead.edition(source);
    }

    @Override
    public ReadResult read(Source source, ReadOptions options) {
        return Reading.run(source, options, ID, reading -> article(reading, NinjsJson.item(reading)));
    }

    /**
     * Reads an item that stood in a larger thing, such as an array of them.
     *
     * @param source tells its name for messages and where its pictures are; its bytes are not opened
     */
    public static ReadResult read(JsonNode item, Source source, ReadOptions options) {
        return Reading.run(source, options, ID, reading -> article(reading, item));
    }

    /** Whether an object looks like an item of ninjs, so that {@link #read(JsonNode, Source, ReadOptions)} is for it. */
    public static boolean isItem(JsonNode object) {
        return object.isObject() && NinjsProbe.isItem(object);
    }

    /**
     * Why an item is left out by its status, for who takes its text in another way.
     *
     * @param place the item, for the message
     * @return empty when it is taken
     */
    public static Optional<Problem> refusal(JsonNode item, Selection selection, String place) {
        return Admission.refusal(NinjsFacts.status(item), selection, place);
    }

    /** Which version of which item an object is; empty when it does not say. */
    public static Optional<Edition> edition(JsonNode item) {
        var created = Fields.text(item, "versioncreated", "versionCreated").orElse("");
        return WireStatus.edition(
                item.path("uri").asText(""), item.path("version").asText(""), created);
    }

    private static Article article(Reading reading, JsonNode item) throws OffprintException {
        if (!item.isObject()) {
            var what = "the JSON holds no object, as ninjs does";
            throw new OffprintException(Problem.error("read.ninjs.object", reading.place(), what, ""));
        }
        var type = item.path("type").asText("");
        if (type.equals("event") || type.equals("planning")) {
            throw NoArticle.because(reading, "this is " + (type.equals("event") ? "an event" : "a planning item"));
        }
        var facts = NinjsFacts.of(reading, item);
        WireArticle.admit(reading, facts);
        return WireArticle.of(reading, new NinjsBody(reading, item, facts).html(), facts);
    }
}
