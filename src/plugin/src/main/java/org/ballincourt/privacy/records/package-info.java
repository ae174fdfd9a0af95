/** All that is kept about somebody, from wherever it is kept, and forgetting it everywhere. */
package org.ballincourt.privacy.records;
