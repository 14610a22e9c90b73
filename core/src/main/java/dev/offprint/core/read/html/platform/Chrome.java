// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.platform;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What any platform and its plug-ins put beside the words: sign-ups, share bars, lists of other articles. Stateless. */
final class Chrome {
    private Chrome() {}

    static Rules.Draft rules(Rules.Draft rules) {
        return rules.ofClass(
                        "subscription-widget-wrap, subscription-widget-wrap-editor, subscribe-widget, subscription-widget,"
                                + " kg-signup-card, gh-post-upgrade-cta, gh-subscribe-form, mc4wp-form, mc_embed_signup,"
                                + " wp-block-jetpack-subscriptions, wp-block-jetpack-subscriptions__container,"
                                + " jetpack_subscription_widget, wp-block-jetpack-mailchimp, sqs-block-newsletter,"
                                + " newsletter-form-wrapper, formkit-form, convertkit-form, seva-form, tnp-subscription,"
                                + " js-postMetaLockup, install-substack-app-embed, paywall-cta",
                        out(Cut.SIGN_UP))
                .ofClass(
                        "sharedaddy, sd-sharing, sd-sharing-enabled, addtoany_share_save_container, addtoany_content,"
                                + " a2a_kit, wp-block-social-links, shariff, heateor_sss_sharing_container, ssba,"
                                + " essb_links, post-ufi, like-button-container, sqs-block-socialaccountlinks-v2,"
                                + " post-footer-share, jp-likes-widget",
                        out(Cut.SHARE))
                .ofClass(
                        "jp-relatedposts, wp-block-latest-posts, wp-block-latest-comments, wp-block-jetpack-related-posts,"
                                + " yarpp-related, sqs-block-summary-v2, rp4wp-related-posts, crp_related",
                        out(Cut.RELATED))
                .ofClass("adsbygoogle, wp-block-jetpack-ad, wordads-ad-wrapper", out(Cut.ADVERTISING))
                .ofClass("wp-smiley, emoji", (element, cuts) -> letter(element));
    }

    static Rule out(Cut cut) {
        return (element, cuts) -> cuts.out(element, cut);
    }

    /** Pictures of single signs are the signs. */
    private static void letter(Element img) {
        var sign = img.attr("alt");
        boolean isSign = img.nameIs("img") && !sign.isBlank() && sign.length() <= 12;
        if (isSign) img.replaceWith(new TextNode(sign));
    }
}
