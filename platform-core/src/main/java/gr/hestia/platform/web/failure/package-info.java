/**
 * What goes wrong, said once for everybody: named failures become problem details (RFC 9457) for API clients and a page
 * for people, which says what happened, whether anything was saved, and what to do.
 *
 * <p>A room names its failure by extending {@link gr.hestia.platform.web.failure.HestiaFailure} and writes its words
 * into its own message bundle: {@code failure.<slug>.title}, {@code .detail} and, at will, {@code .remedy}. What a
 * failure does not say, its kind says.
 */
@NullMarked
@NamedInterface("failure")
package gr.hestia.platform.web.failure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
