// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Metadata;
import dev.offprint.core.read.Fixtures;
import dev.offprint.core.resource.Resources;
import org.junit.jupiter.api.Test;

class NotesTest {
    @Test
    void names_to_which_a_site_adds_its_own_prefix_are_found() {
        var html = "<p>Ferries sail<sup><a id='user-content-r1' href='#n1'>1</a></sup> again.</p><hr>"
                + "<p id='user-content-n1'>1. On Sundays. <a href='#r1'>↩</a></p>";
        var article = Fixtures.article(HtmlFragment.read(html, Metadata.NONE, Resources.NONE));
        assertThat(article.notes()).hasSize(1);
        assertThat(article.notes().toString()).contains("On Sundays.");
    }
}
