/** The page with what lies behind a figure: the turns, or the requests, that add up to it. */
package org.ballincourt.report.web.evidence;
