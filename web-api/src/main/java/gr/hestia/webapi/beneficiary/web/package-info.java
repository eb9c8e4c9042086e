/** Pages and endpoints of the room {@code beneficiary}, and the file's page to which other rooms add their sections. */
@NullMarked
@NamedInterface("web")
package gr.hestia.webapi.beneficiary.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
