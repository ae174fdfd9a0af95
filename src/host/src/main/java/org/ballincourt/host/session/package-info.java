/** What a browser's session or a request itself proves about whoever is asking. */
package org.ballincourt.host.session;
