// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.model.AltText;
import dev.offprint.core.model.Article;
import dev.offprint.core.model.Asset;
import dev.offprint.core.model.Figure;
import dev.offprint.core.model.Image;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Pictures;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureIntakeTest {
    private static final AltText ALT = AltText.of("seen");

    @Test
    void the_same_bytes_are_one_asset_under_any_address() {
        Resources disc = address -> Optional.of(Pictures.disc().bytes());
        var article = read(disc, Limits.STANDARD, "a/Über uns.jpg?x=1", "b.jpg").article();
        assertThat(article.assets()).extracting(Asset::id).containsExactly("uber-uns");
        assertThat(images(article)).extracting(Image::assetId).containsExactly("uber-uns", "uber-uns");
        assertThat(images(article)).extracting(Image::address).containsExactly("a/Über uns.jpg?x=1", "b.jpg");
    }

    @Test
    void files_of_one_name_are_assets_of_two() throws IOException {
        var two = Map.of(
                "a/x.jpg",
                Pictures.disc().bytes(),
                "b/x.png",
                Pictures.portrait().bytes());
        Resources resources = address -> Optional.ofNullable(two.get(address));
        var assets =
                read(resources, Limits.STANDARD, "a/x.jpg", "b/x.png").article().assets();
        assertThat(assets).extracting(Asset::id).containsExactly("x", "x-2");
        assertThat(assets.get(1).bytes().readAll())
                .isEqualTo(Pictures.portrait().bytes().readAll());
    }

    @Test
    void an_address_is_asked_for_once() {
        var asked = new AtomicInteger();
        Resources counting = address -> {
            asked.incrementAndGet();
            return Optional.empty();
        };
        var result = read(counting, Limits.STANDARD, "x", "x", "x");
        assertThat(asked).hasValue(1);
        assertThat(result.notices()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "missing.png, image.missing",
        "https://example.org/a.png, image.missing",
        "text, image.broken",
        "avif, image.unsupported",
        "large, image.too-large",
        "forbidden, image.blocked"
    })
    void what_cannot_be_had_is_a_warning_and_keeps_address_and_alternative_text(String address, String code) {
        var small = Limits.STANDARD.with(Limit.PICTURE_BYTES, 500).with(Limit.PICTURE_PIXELS, 1000);
        var result = read(PictureIntakeTest::supply, small, address);
        assertThat(result.notices()).extracting(p -> p.code() + " " + p.place()).containsExactly(code + " " + address);
        assertThat(images(result.article())).containsExactly(new Image(address, null, ALT));
    }

    private static Optional<ByteSource> supply(String address) throws IOException {
        if (address.equals("forbidden")) throw new IOException("it lies elsewhere");
        if (address.equals("large")) return Optional.of(Pictures.disc().bytes());
        return address.length() > 4
                ? Optional.empty()
                : Optional.of(ByteSource.of(
                        (address.equals("avif") ? "\0\0\0 ftypavif" : "?").getBytes(StandardCharsets.UTF_8)));
    }

    private static ReadResult.Ok read(Resources resources, Limits limits, String... addresses) {
        var source = new Source("a", ByteSource.of(new byte[0]), resources);
        return (ReadResult.Ok) Reading.run(source, ReadOptions.STANDARD.withLimits(limits), "test", reading -> {
            var intake = new PictureIntake(reading);
            var figures = new ArrayList<dev.offprint.core.model.Block>();
            for (var address : addresses) figures.add(Figure.of(intake.image(address, ALT)));
            return new Article(Metadata.NONE, figures, List.of(), List.of(), intake.assets(), reading.origin());
        });
    }

    private static List<Image> images(Article article) {
        return article.body().stream().map(b -> ((Figure) b).image()).toList();
    }
}
