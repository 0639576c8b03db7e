/**
 * The web shell: language, view parameters, the layout's frame, headers and error pages.
 */
@NullMarked
@NamedInterface("web")
package org.lantu.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
