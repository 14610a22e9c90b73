// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.platform;

/** Why a platform's part is no part of the article. */
enum Cut {
    SIGN_UP("sign-up", "a box or button for signing up"),
    SHARE("share", "a bar or button for sharing or answering"),
    RELATED("related", "a list of other articles"),
    ADVERTISING("advertising", "an advertisement"),
    COUNTING("counting", "a question about cookies, or what counts readers"),
    PLAYER("player", "what a player or a card shows beside its title"),
    REPEATED("repeated", "a repetition of its neighbour"),
    INTERACTIVE("interactive", "something that works only on its site");

    private final String id;
    private final String what;

    Cut(String id, String what) {
        this.id = id;
        this.what = what;
    }

    /** The last part of the code of its notice. */
    String id() {
        return id;
    }

    /** What it is, for messages. */
    String what() {
        return what;
    }
}
