/** The page on which the clients of many issues are asked at once. */
package org.ballincourt.commitment.web.bulk;
