/** The page on which one looks at one's gadgets. */
package org.ballincourt.host.web.dashboard;
