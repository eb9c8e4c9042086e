/**
 * Reading what people type, and saying plainly what is wrong with it.
 *
 * <p>A text that cannot be read is refused with an {@link gr.hestia.platform.web.form.UnreadableText}, which names its
 * own message, whether it stood in a page's form or in the query of an address.
 */
@NullMarked
@NamedInterface("form")
package gr.hestia.platform.web.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
