// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import dev.offprint.core.read.PageOptions.MainContent;

/** Reads when the article is told from the rest of a page. */
final class MainContents extends Choice<MainContent> {
    MainContents() {
        super(of("auto", MainContent.AUTO, "always", MainContent.ALWAYS, "never", MainContent.NEVER));
    }
}
