// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.canonical.CanonicalJsonReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonProbeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{< toc >}}\n\n{{< figure src=\"a.png\" >}}\n\nText.\n",
                "{% include a.html %}\n{% include b.html %}\n\nText.\n",
                "{{< box >}}\n{{< box title=\"offprint\" >}}\nText of \"title\": it.\n{{< /box >}}\n{{< /box >}}\n",
                "{{< a >}}\nSay \"offprint\" and \"title\": [{.\n",
                "[{{< x >}}](a.md)\n",
            })
    void tags_of_site_generators_are_no_json(String markdown) {
        for (var name : new String[] {"a.md", ""}) {
            var prefix = new Prefix(name, markdown.getBytes(UTF_8));
            assertThat(new JsonLinesContainer().probe(prefix)).isEqualTo(Likelihood.NO);
            assertThat(new JsonContainer().probe(prefix)).isEqualTo(Likelihood.NO);
            assertThat(new CanonicalJsonReader().probe(prefix)).isEqualTo(Likelihood.NO);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": 1}\n{\"a\": 2}\n", "{}\n{ \"a\": 2}\n", "{ \"a\": 1}\r\n\r\n{\t\"a\": 2}"})
    void lines_of_objects_are(String lines) {
        assertThat(new JsonLinesContainer().probe(new Prefix("", lines.getBytes(UTF_8))))
                .isEqualTo(Likelihood.CERTAIN);
    }
}
