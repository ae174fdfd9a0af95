/** Keeps clients and the people there, and says which issues are whose. */
package org.ballincourt.client.store;
