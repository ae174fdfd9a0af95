/** What one side has promised the other, and the time it may take for it. */
package org.ballincourt.commitment;
