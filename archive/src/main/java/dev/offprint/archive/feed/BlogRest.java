// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import dev.offprint.archive.comments.CommentSection;
import dev.offprint.core.model.Origin;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Entry;
import dev.offprint.core.read.ReadResult;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** What stands among the posts of a blog's export and is none: counted, and told of once, at the end. Of one thread. */
final class BlogRest {
    private long comments;
    private long settings;
    private boolean isCutOffTold;
    private final Deque<Problem> toTell = new ArrayDeque<>();
    private final String place;

    /** @param place the input, for messages */
    BlogRest(String place) {
        this.place = place;
    }

    /** Whether an entry is no post; then it is counted. */
    boolean has(EntryKind kind) {
        if (kind == EntryKind.COMMENT) comments++;
        if (kind == EntryKind.SETTING) settings++;
        return kind == EntryKind.COMMENT || kind == EntryKind.SETTING;
    }

    /**
     * After the last post.
     *
     * @param areTaken whether comments stand below their posts
     * @param lost how many of them do not, all the same
     * @param cutOff what there is to say of the end of the input; null: nothing
     */
    void close(boolean areTaken, long lost, @Nullable Problem cutOff) {
        if (cutOff != null && !isCutOffTold) toTell.add(cutOff);
        isCutOffTold |= cutOff != null;
        if (comments > 0 && !areTaken) toTell.add(CommentSection.leftOut(place, comments));
        if (comments > 0 && areTaken && lost > 0) {
            var what = "comments are left out that their blog does not show, or whose posts are not here: " + lost;
            toTell.add(Problem.info("feed.comments", place, what, ""));
        }
        if (settings > 0) {
            toTell.add(Problem.info(
                    "feed.settings", place, "settings and templates of the blog are no articles: " + settings, ""));
        }
        comments = 0;
        settings = 0;
    }

    /** The next thing to tell; null when there is none. */
    @Nullable
    Entry next() {
        var problem = toTell.poll();
        if (problem == null) return null;
        return Entry.of("", new ReadResult.Skipped(new Origin(place, "feed"), problem));
    }
}
