/** How long somebody may take, and by when that is over. */
package org.ballincourt.commitment.target;
