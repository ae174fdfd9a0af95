/** The page on which one searches for issues. */
package org.ballincourt.host.web.search;
