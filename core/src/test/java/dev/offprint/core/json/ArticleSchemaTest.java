// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.offprint.core.model.Article;
import dev.offprint.core.model.ArticleGenerator;
import dev.offprint.core.model.KitchenSink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleSchemaTest {
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(ArticleSchemaTest.class.getResourceAsStream("article.schema.json"));

    @Test
    void what_is_written_keeps_to_the_published_schema() throws IOException {
        assertThat(SCHEMA.validate(json(KitchenSink.article()), InputFormat.JSON))
                .isEmpty();
        for (int seed = 0; seed < 60; seed++) {
            var json = json(ArticleGenerator.article(seed));
            assertThat(SCHEMA.validate(json, InputFormat.JSON))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"offprint\":2}",
                "{\"offprint\":1,\"bdoy\":[]}",
                "{\"offprint\":1,\"body\":[{\"type\":\"heading\",\"level\":9}]}",
                "{\"offprint\":1,\"body\":[{\"type\":\"blink\"}]}",
                "{\"offprint\":1,\"body\":[{\"type\":\"paragraph\",\"content\":[{\"type\":\"link\"}]}]}",
                "{\"offprint\":1,\"metadata\":{\"status\":{\"state\":\"embargoed\"}}}",
            })
    void what_the_reader_refuses_the_schema_refuses(String json) {
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void the_schema_in_the_documents_is_the_one_in_the_jar() throws IOException {
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("article.schema.json"))) {
            assertThat(Files.readAllBytes(Path.of("../docs/article.schema.json")))
                    .isEqualTo(in.readAllBytes());
        }
    }

    private static String json(Article article) throws IOException {
        var out = new ByteArrayOutputStream();
        new ArticleJsonWriter().write(article, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
