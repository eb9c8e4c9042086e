package gr.hestia.platform.web;

import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/**
 * Writes the hash of an asset's content into links to it. Done here and not by a filter around the response, because
 * Spring Security hides such a filter from some pages, and an error page may be made before any filter has run.
 */
final class AssetLinks extends StandardLinkBuilder {
    private final ResourceUrlProvider assets;

    AssetLinks(ResourceUrlProvider assets) {
        this.assets = assets;
    }

    @Override
    protected String processLink(IExpressionContext context, String link) {
        String root = context instanceof IWebContext web
                ? web.getExchange().getRequest().getApplicationPath()
                : "";
        String prefix = root == null ? "" : root;
        if (!link.startsWith(prefix + Assets.PATH)) {
            return super.processLink(context, link);
        }
        String versioned = assets.getForLookupPath(link.substring(prefix.length()));
        return versioned == null ? super.processLink(context, link) : prefix + versioned;
    }
}
