/** The frame around every page, and what all pages have in common. */
package org.ballincourt.host.web.frame;
